package org.hone.releng.samples.parts;

import java.util.SplittableRandom;

/** Smooth value noise over the plane and its fractal sum (K. Perlin, An Image Synthesizer, 1985); values in [-1, 1]. */
final class Noise {

    private static final int SIZE = 256;

    private final float[] lattice = new float[SIZE * SIZE];

    Noise(SplittableRandom random) {
        for (int i = 0; i < lattice.length; i++) {
            lattice[i] = (float) (random.nextDouble() * 2 - 1);
        }
    }

    double at(double x, double y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = smooth(x - ix);
        double fy = smooth(y - iy);
        double top = mix(node(ix, iy), node(ix + 1, iy), fx);
        double bottom = mix(node(ix, iy + 1), node(ix + 1, iy + 1), fx);
        return mix(top, bottom, fy);
    }

    /** {@code octaves} layers, each of twice the frequency and half the height of the one before. */
    double fractal(double x, double y, int octaves) {
        double sum = 0;
        double height = 0.5;
        double frequency = 1;
        for (int i = 0; i < octaves; i++) {
            sum += height * at(x * frequency + i * 17.3, y * frequency - i * 9.1);
            height /= 2;
            frequency *= 2;
        }
        return sum;
    }

    private double node(int x, int y) {
        return lattice[(y & SIZE - 1) * SIZE + (x & SIZE - 1)];
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
