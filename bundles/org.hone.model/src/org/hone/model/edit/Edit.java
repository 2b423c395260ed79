package org.hone.model.edit;

/**
 * One change of a network that keeps it valid, or fails and changes nothing. It says what to do; {@link EditStack} does it
 * and can undo it.
 */
public interface Edit {

    /** What a menu shows behind 'Undo', such as {@code Remove relu_3}. */
    String label();

    /**
     * Makes the change through {@code changes}, and in no other way.
     *
     * @throws EditException when a rule forbids it; what was changed so far is taken back by the caller
     */
    void run(Changes changes) throws EditException;
}
