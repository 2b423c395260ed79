package org.hone.releng.samples.parts;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * Draws one part on a bench: an outline with bevelled edges, tool marks and a flaw, lit by one lamp, with shadow, dust,
 * uneven light and sensor noise. Everything varies with the seed: pose, size, metal, lamp, bench.
 */
public final class PartRenderer {

    private static final int SAMPLES = 3;
    private static final double STEP = 0.006;

    private final int size;

    /** A renderer of square images of {@code size} pixels. */
    public PartRenderer(int size) {
        this.size = size;
    }

    /** The image of a part with {@code defect}; the same seed gives the same image. */
    public BufferedImage render(Defect defect, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Scene scene = new Scene(defect, random);
        double sensor = 2 + 5 * random.nextDouble();
        double exposure = 0.8 + 0.45 * random.nextDouble();
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        double[] colour = new double[3];
        for (int py = 0; py < size; py++) {
            for (int px = 0; px < size; px++) {
                double[] sum = new double[3];
                for (int s = 0; s < SAMPLES * SAMPLES; s++) {
                    double x = ((px + (s % SAMPLES + 0.5) / SAMPLES) / size - 0.5) * 2;
                    double y = ((py + (s / SAMPLES + 0.5) / SAMPLES) / size - 0.5) * 2;
                    scene.colour(x, y, colour);
                    for (int c = 0; c < 3; c++) {
                        sum[c] += colour[c] / (SAMPLES * SAMPLES);
                    }
                }
                image.setRGB(px, py, pixel(sum, exposure, sensor, random));
            }
        }
        return image;
    }

    private static int pixel(double[] light, double exposure, double sensor, SplittableRandom random) {
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            double level = 255 * Math.pow(Math.clamp(light[c] * exposure, 0, 1), 1 / 1.8) + sensor * gaussian(random);
            rgb = rgb << 8 | (int) Math.clamp(Math.round(level), 0, 255);
        }
        return rgb;
    }

    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Everything that does not change from pixel to pixel. */
    private static final class Scene {

        private static final double[][] METALS = { { 0.62, 0.63, 0.65 }, { 0.74, 0.75, 0.76 }, { 0.72, 0.58, 0.34 },
                { 0.50, 0.50, 0.53 } };
        private static final double[][] BENCHES = { { 0.10, 0.11, 0.12 }, { 0.36, 0.27, 0.18 }, { 0.22, 0.27, 0.25 },
                { 0.45, 0.45, 0.43 }, { 0.13, 0.17, 0.25 } };
        private static final double[] RUST = { 0.38, 0.17, 0.07 };

        private final PartShape shape;
        private final Flaw flaw;
        private final Flaw wear;
        private final Noise noise;
        private final double cos;
        private final double sin;
        private final double scale;
        private final double shiftX;
        private final double shiftY;
        private final double bevel;
        private final double marks;
        private final double markFrequency;
        private final double[] lamp;
        private final double[] metal;
        private final double[] bench;
        private final double benchGrain;
        private final double falloffX;
        private final double falloffY;

        Scene(Defect defect, SplittableRandom random) {
            noise = new Noise(random);
            double boreX = 0;
            double boreY = 0;
            if (defect == Defect.OFFSET_BORE) {
                double angle = random.nextDouble() * 2 * Math.PI;
                double far = 0.17 + 0.07 * random.nextDouble();
                boreX = far * Math.cos(angle);
                boreY = far * Math.sin(angle);
            }
            shape = PartShape.any(random, boreX, boreY);
            flaw = Flaw.of(defect, random, noise);
            wear = random.nextInt(4) == 0 ? new Flaw.Scratch(random, 1, 0.010, noise) : Flaw.NONE;
            double turn = random.nextDouble() * 2 * Math.PI;
            cos = Math.cos(turn);
            sin = Math.sin(turn);
            scale = 0.76 + 0.14 * random.nextDouble();
            shiftX = random.nextDouble(-0.1, 0.1);
            shiftY = random.nextDouble(-0.1, 0.1);
            bevel = 0.05 + 0.06 * random.nextDouble();
            marks = 0.0006 + 0.0014 * random.nextDouble();
            markFrequency = 45 + 45 * random.nextDouble();
            lamp = lamp(random);
            metal = tint(METALS[random.nextInt(METALS.length)], random, 0.1);
            bench = tint(BENCHES[random.nextInt(BENCHES.length)], random, 0.25);
            benchGrain = 2 + 8 * random.nextDouble();
            falloffX = random.nextDouble(-0.3, 0.3);
            falloffY = random.nextDouble(-0.3, 0.3);
        }

        private static double[] lamp(SplittableRandom random) {
            double azimuth = random.nextDouble() * 2 * Math.PI;
            double elevation = Math.toRadians(32 + 30 * random.nextDouble());
            return new double[] { Math.cos(azimuth) * Math.cos(elevation), Math.sin(azimuth) * Math.cos(elevation),
                    Math.sin(elevation) };
        }

        private static double[] tint(double[] colour, SplittableRandom random, double amount) {
            double level = 1 + random.nextDouble(-amount, amount);
            return new double[] { colour[0] * level, colour[1] * level, colour[2] * level };
        }

        void colour(double x, double y, double[] out) {
            double px = (x - shiftX) / scale;
            double py = (y - shiftY) / scale;
            double u = px * cos + py * sin;
            double v = -px * sin + py * cos;
            double distance = outline(u, v);
            if (distance < 0) {
                surface(u, v, out);
            } else {
                ground(x, y, u, v, out);
            }
            double falloff = 1 + falloffX * x + falloffY * y;
            for (int c = 0; c < 3; c++) {
                out[c] *= falloff;
            }
        }

        private double outline(double u, double v) {
            return flaw.outline(u, v, shape.distance(u, v));
        }

        private double height(double u, double v) {
            double inside = Math.clamp(-outline(u, v) / bevel, 0, 1);
            double edge = bevel * 0.8 * Math.sqrt(1 - (1 - inside) * (1 - inside));
            double coordinate = shape.turned() ? Math.hypot(u, v) : u;
            double tool = marks * (Math.sin(coordinate * markFrequency) + 1.4 * noise.at(coordinate * markFrequency * 0.7, 3.3));
            double grain = 0.0016 * noise.at(u * 40, v * 40);
            return edge + tool + grain + flaw.height(u, v) + wear.height(u, v) * 0.3;
        }

        private void surface(double u, double v, double[] out) {
            double here = height(u, v);
            double nu = -(height(u + STEP, v) - here) / STEP;
            double nv = -(height(u, v + STEP) - here) / STEP;
            double nx = nu * cos - nv * sin;
            double ny = nu * sin + nv * cos;
            double length = Math.sqrt(nx * nx + ny * ny + 1);
            double diffuse = Math.max(0, (nx * lamp[0] + ny * lamp[1] + lamp[2]) / length);
            double halfZ = lamp[2] + 1;
            double half = Math.sqrt(lamp[0] * lamp[0] + lamp[1] * lamp[1] + halfZ * halfZ);
            double gloss = Math.pow(Math.max(0, (nx * lamp[0] + ny * lamp[1] + halfZ) / (length * half)), 26);
            double sky = 0.5 + 0.5 * (ny * 0.7 - nx * 0.4) / length;
            double rust = flaw.rust(u, v);
            double dark = 1 - Math.clamp(flaw.dark(u, v) + wear.dark(u, v) * 0.3, -0.3, 0.95);
            double stain = 1 + 0.12 * noise.fractal(u * 1.7 + 40, v * 1.7, 3);
            for (int c = 0; c < 3; c++) {
                double own = metal[c] * (1 - rust) + RUST[c] * rust;
                double light = own * (0.16 + 0.62 * diffuse + 0.16 * sky) * stain + (1 - rust) * 0.5 * gloss * metal[c];
                out[c] = light * dark;
            }
        }

        private void ground(double x, double y, double u, double v, double[] out) {
            double shade = 1;
            double sx = x + 0.16 * lamp[0] / lamp[2];
            double sy = y + 0.16 * lamp[1] / lamp[2];
            double pu = ((sx - shiftX) * cos + (sy - shiftY) * sin) / scale;
            double pv = (-(sx - shiftX) * sin + (sy - shiftY) * cos) / scale;
            shade -= 0.55 * Math.clamp(0.5 - outline(pu, pv) * 5, 0, 1);
            double grain = 1 + 0.35 * noise.fractal(x * benchGrain, y * benchGrain * 0.4, 4) + 0.12 * noise.at(x * 60, y * 60);
            for (int c = 0; c < 3; c++) {
                out[c] = bench[c] * grain * shade * (0.35 + 0.75 * lamp[2]);
            }
        }
    }
}
