package org.hone.engine.accuracy;

/**
 * How one network did.
 *
 * @param samples the number of samples
 * @param top1 the share of samples whose class has the highest score; null when the samples have no labels
 * @param top5 the share of samples whose class is among the five highest; null without labels or with fewer than six classes
 * @param loss the mean cross entropy in nats; null without labels
 */
public record Accuracy(long samples, Interval top1, Interval top5, Interval loss) {
}
