package org.hone.releng.samples.parts;

import java.util.SplittableRandom;

/** What a defect does to a part, in the part's own frame: to its outline, to the height of its surface, to its colour. */
interface Flaw {

    /** Added to the signed distance of the outline: positive takes material away. */
    default double outline(double x, double y, double distance) {
        return distance;
    }

    /** Added to the height of the surface, in part radii. */
    default double height(double x, double y) {
        return 0;
    }

    /** How much of the surface's own colour is covered by rust, 0 to 1. */
    default double rust(double x, double y) {
        return 0;
    }

    /** How dark the surface is made, 0 to 1. */
    default double dark(double x, double y) {
        return 0;
    }

    Flaw NONE = new Flaw() {
    };

    static Flaw of(Defect defect, SplittableRandom random, Noise noise) {
        return switch (defect) {
        case SCRATCH -> new Scratch(random, 1 + random.nextInt(2), 0.038 + 0.02 * random.nextDouble(), noise);
        case PITTING -> new Pitting(random, 9 + random.nextInt(18));
        case DENT -> new Dent(random);
        case CRACK -> new Crack(random, noise);
        case BURR -> new Burr(random, noise);
        case RUST -> new Rust(random, noise);
        case CHIP -> new Chip(random, noise);
        case CHATTER -> new Chatter(random);
        case OFFSET_BORE, SOUND -> NONE;
        };
    }

    /** Thin grooves, slightly bent. */
    final class Scratch implements Flaw {
        private final double[][] lines;
        private final double width;
        private final Noise noise;

        Scratch(SplittableRandom random, int count, double width, Noise noise) {
            this.width = width;
            this.noise = noise;
            lines = new double[count][];
            for (int i = 0; i < count; i++) {
                double angle = random.nextDouble() * Math.PI;
                lines[i] = new double[] { Math.cos(angle), Math.sin(angle), (random.nextDouble() - 0.5) * 1.3,
                        random.nextDouble() * 0.6 - 0.8, 0.2 + random.nextDouble() * 0.7, random.nextDouble() * 99 };
            }
        }

        private double groove(double x, double y) {
            double deepest = 0;
            for (double[] line : lines) {
                double along = x * line[0] + y * line[1];
                double across = -x * line[1] + y * line[0] - line[2] - 0.12 * noise.at(along * 1.3 + line[5], line[5]);
                if (along > line[3] && along < line[4] + 0.3) {
                    deepest = Math.max(deepest, Math.max(0, 1 - Math.abs(across) / width));
                }
            }
            return deepest;
        }

        @Override
        public double height(double x, double y) {
            return -0.035 * groove(x, y);
        }

        @Override
        public double dark(double x, double y) {
            return -0.3 * groove(x, y);
        }
    }

    /** A cluster of small pits. */
    final class Pitting implements Flaw {
        private final double[][] pits;

        Pitting(SplittableRandom random, int count) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double cx = 0.6 * Math.cos(angle);
            double cy = 0.6 * Math.sin(angle);
            pits = new double[count][];
            for (int i = 0; i < count; i++) {
                pits[i] = new double[] { cx + 0.3 * random.nextDouble(-1, 1), cy + 0.3 * random.nextDouble(-1, 1),
                        0.035 + 0.035 * random.nextDouble() };
            }
        }

        private double pit(double x, double y) {
            double deepest = 0;
            for (double[] pit : pits) {
                double r = Math.hypot(x - pit[0], y - pit[1]) / pit[2];
                deepest = Math.max(deepest, 1 - r * r);
            }
            return Math.max(0, deepest);
        }

        @Override
        public double height(double x, double y) {
            return -0.03 * pit(x, y);
        }

        @Override
        public double dark(double x, double y) {
            return 0.45 * pit(x, y);
        }
    }

    /** A wide, smooth hollow. */
    final class Dent implements Flaw {
        private final double x0;
        private final double y0;
        private final double radius;
        private final double depth;

        Dent(SplittableRandom random) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double r = 0.5 + 0.2 * random.nextDouble();
            x0 = r * Math.cos(angle);
            y0 = r * Math.sin(angle);
            radius = 0.15 + 0.09 * random.nextDouble();
            depth = 0.13 + 0.06 * random.nextDouble();
        }

        @Override
        public double height(double x, double y) {
            double r = Math.hypot(x - x0, y - y0) / radius;
            return -depth * Math.exp(-r * r);
        }
    }

    /** A dark, jagged line from the rim inwards. */
    final class Crack implements Flaw {
        private final double angle;
        private final double length;
        private final double seed;
        private final Noise noise;

        Crack(SplittableRandom random, Noise noise) {
            angle = random.nextDouble() * 2 * Math.PI;
            length = 0.45 + 0.4 * random.nextDouble();
            seed = random.nextDouble() * 99;
            this.noise = noise;
        }

        private double gap(double x, double y) {
            double along = 1.05 - (x * Math.cos(angle) + y * Math.sin(angle));
            double across = -x * Math.sin(angle) + y * Math.cos(angle);
            if (along < 0 || along > length) {
                return 0;
            }
            double centre = 0.22 * noise.fractal(along * 5 + seed, seed, 4);
            double width = 0.045 * (1 - along / length) + 0.016;
            return Math.max(0, 1 - Math.abs(across - centre) / width);
        }

        @Override
        public double height(double x, double y) {
            return -0.02 * gap(x, y);
        }

        @Override
        public double dark(double x, double y) {
            return 0.85 * gap(x, y);
        }
    }

    /** Ragged slivers of metal along a part of the rim. */
    final class Burr implements Flaw {
        private final double angle;
        private final double spread;
        private final double seed;
        private final Noise noise;

        Burr(SplittableRandom random, Noise noise) {
            angle = random.nextDouble() * 2 * Math.PI;
            spread = 0.5 + 0.7 * random.nextDouble();
            seed = random.nextDouble() * 99;
            this.noise = noise;
        }

        @Override
        public double outline(double x, double y, double distance) {
            double away = Math.abs(Math.IEEEremainder(Math.atan2(y, x) - angle, 2 * Math.PI));
            if (Math.hypot(x, y) < 0.6 || away > spread) {
                return distance;
            }
            double fade = 1 - away / spread;
            double spike = Math.max(0, noise.fractal(Math.atan2(y, x) * 9 + seed, seed, 3) + 0.25);
            return distance - 0.26 * Math.sqrt(fade) * spike;
        }
    }

    /** Blotches of rust. */
    final class Rust implements Flaw {
        private final double seed;
        private final double amount;
        private final Noise noise;

        Rust(SplittableRandom random, Noise noise) {
            seed = random.nextDouble() * 99;
            amount = 0.02 + 0.14 * random.nextDouble();
            this.noise = noise;
        }

        @Override
        public double rust(double x, double y) {
            return Math.clamp((noise.fractal(x * 2.2 + seed, y * 2.2 - seed, 5) - 0.16 + amount) * 7, 0, 0.9);
        }

        @Override
        public double height(double x, double y) {
            return 0.012 * rust(x, y) * noise.at(x * 30, y * 30);
        }
    }

    /** A bite out of the rim. */
    final class Chip implements Flaw {
        private final double x0;
        private final double y0;
        private final double radius;
        private final Noise noise;

        Chip(SplittableRandom random, Noise noise) {
            double angle = random.nextDouble() * 2 * Math.PI;
            x0 = 1.02 * Math.cos(angle);
            y0 = 1.02 * Math.sin(angle);
            radius = 0.2 + 0.14 * random.nextDouble();
            this.noise = noise;
        }

        @Override
        public double outline(double x, double y, double distance) {
            double bite = Math.hypot(x - x0, y - y0) - radius - 0.07 * noise.fractal(x * 6, y * 6, 3);
            return Math.max(distance, -bite);
        }
    }

    /** The ripples that a vibrating tool leaves. */
    final class Chatter implements Flaw {
        private final double frequency;
        private final double phase;
        private final double slant;

        Chatter(SplittableRandom random) {
            frequency = 14 + 7 * random.nextDouble();
            phase = random.nextDouble() * 6;
            slant = random.nextDouble() * Math.PI;
        }

        @Override
        public double height(double x, double y) {
            return 0.015 * Math.sin(frequency * (x * Math.cos(slant) + y * Math.sin(slant)) + phase);
        }
    }
}
