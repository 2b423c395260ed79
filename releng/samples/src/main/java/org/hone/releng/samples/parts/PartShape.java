package org.hone.releng.samples.parts;

import java.util.SplittableRandom;

/**
 * The outline of a part as a signed distance in the part's own frame, negative inside. The part's outer radius is about 1.
 */
interface PartShape {

    double distance(double x, double y);

    /** True when the part was turned on a lathe (concentric tool marks), false when it was milled (parallel ones). */
    boolean turned();

    /** Any of the five kinds of part; {@code boreX} and {@code boreY} displace the main bore. */
    static PartShape any(SplittableRandom random, double boreX, double boreY) {
        return switch (random.nextInt(5)) {
        case 0 -> washer(0.42 + 0.12 * random.nextDouble(), boreX, boreY);
        case 1 -> flange(4 + random.nextInt(3), 0.30 + 0.06 * random.nextDouble(), boreX, boreY);
        case 2 -> nut(0.48 + 0.06 * random.nextDouble(), boreX, boreY);
        case 3 -> gear(10 + random.nextInt(7), 0.28 + 0.1 * random.nextDouble(), boreX, boreY);
        default -> plate(0.72 + 0.2 * random.nextDouble(), 0.26 + 0.08 * random.nextDouble(), boreX, boreY);
        };
    }

    private static PartShape of(boolean turned, Outline outline) {
        return new PartShape() {
            @Override
            public double distance(double x, double y) {
                return outline.distance(x, y);
            }

            @Override
            public boolean turned() {
                return turned;
            }
        };
    }

    /** The distance alone. */
    interface Outline {
        double distance(double x, double y);
    }

    static PartShape washer(double bore, double boreX, double boreY) {
        return of(true, (x, y) -> cut(Math.hypot(x, y) - 1, Math.hypot(x - boreX, y - boreY) - bore));
    }

    static PartShape flange(int holes, double bore, double boreX, double boreY) {
        return of(true, (x, y) -> {
            double body = cut(Math.hypot(x, y) - 1, Math.hypot(x - boreX, y - boreY) - bore);
            double sector = 2 * Math.PI / holes;
            double angle = Math.atan2(y, x);
            angle -= sector * Math.round(angle / sector);
            double radius = Math.hypot(x, y);
            return cut(body, Math.hypot(radius * Math.cos(angle) - 0.68, radius * Math.sin(angle)) - 0.12);
        });
    }

    static PartShape nut(double bore, double boreX, double boreY) {
        return of(false, (x, y) -> {
            double sector = Math.PI / 3;
            double angle = Math.atan2(y, x);
            angle -= sector * Math.round(angle / sector);
            return cut(Math.hypot(x, y) * Math.cos(angle) - 0.88, Math.hypot(x - boreX, y - boreY) - bore);
        });
    }

    static PartShape gear(int teeth, double bore, double boreX, double boreY) {
        return of(true, (x, y) -> {
            double wave = Math.cos(teeth * Math.atan2(y, x));
            double edge = 0.9 + 0.1 * Math.clamp(wave * 2.2, -1, 1);
            return cut((Math.hypot(x, y) - edge) * 0.8, Math.hypot(x - boreX, y - boreY) - bore);
        });
    }

    static PartShape plate(double aspect, double bore, double boreX, double boreY) {
        return of(false, (x, y) -> {
            double dx = Math.abs(x) - 0.8;
            double dy = Math.abs(y) - 0.8 * aspect;
            double body = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - 0.15;
            double corner = Math.hypot(Math.abs(x) - 0.68, Math.abs(y) - 0.68 * aspect) - 0.11;
            return cut(cut(body, corner), Math.hypot(x - boreX, y - boreY) - bore);
        });
    }

    private static double cut(double body, double hole) {
        return Math.max(body, -hole);
    }
}
