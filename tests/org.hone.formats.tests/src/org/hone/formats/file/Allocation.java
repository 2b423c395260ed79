package org.hone.formats.file;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/** Counts what the calling thread allocates on the heap: an upper bound of what it holds at any moment. */
public final class Allocation {

    private Allocation() {
    }

    /** The bytes allocated while {@code action} runs, on this thread. */
    public static <E extends Exception> long of(Action<E> action) throws E {
        long before = soFar();
        action.run();
        return soFar() - before;
    }

    private static long soFar() {
        try {
            return (Long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("java.lang:type=Threading"),
                    "getThreadAllocatedBytes", new Object[] { Thread.currentThread().threadId() }, new String[] { "long" });
        } catch (JMException e) {
            throw new IllegalStateException("this Java machine does not count allocations", e);
        }
    }

    /** Something that allocates. */
    @FunctionalInterface
    public interface Action<E extends Exception> {
        void run() throws E;
    }
}
