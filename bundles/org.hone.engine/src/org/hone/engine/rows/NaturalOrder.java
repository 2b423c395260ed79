package org.hone.engine.rows;

import java.util.Comparator;

/** Texts without regard to case, and numbers in them by size: {@code conv2} before {@code conv10}. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            int order;
            if (isDigit(c) && isDigit(d)) {
                int endOfA = endOfDigits(a, i);
                int endOfB = endOfDigits(b, j);
                order = compareNumbers(a, i, endOfA, b, j, endOfB);
                i = endOfA;
                j = endOfB;
            } else {
                order = Character.compare(Character.toLowerCase(c), Character.toLowerCase(d));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareNumbers(String a, int fromA, int toA, String b, int fromB, int toB) {
        int startOfA = skipZeros(a, fromA, toA);
        int startOfB = skipZeros(b, fromB, toB);
        int length = Integer.compare(toA - startOfA, toB - startOfB);
        return length != 0 ? length : a.substring(startOfA, toA).compareTo(b.substring(startOfB, toB));
    }

    private static int skipZeros(String text, int from, int to) {
        int start = from;
        while (start < to - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
