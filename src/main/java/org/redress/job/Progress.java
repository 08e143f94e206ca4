package org.redress.job;

/** Is told how far a run has come, by many threads at once; what it does with that must not hold them up. */
public interface Progress {

    /** The number of files that a phase deals with is not known. */
    int UNKNOWN = -1;

    /** Nobody wants to know. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Phase phase, int files) {
            // not told
        }

        @Override
        public void advance() {
            // not told
        }
    };

    /** What a run does, one after the other. */
    enum Phase {
        INVENTORY("inventory"),
        READING("reading"),
        PUBLISHING("publishing"),
        VERIFYING("verifying");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }

    /**
     * A phase begins.
     *
     * @param files how many it deals with, or {@link #UNKNOWN}
     */
    void begin(Phase phase, int files);

    /** One more file of the phase is dealt with. */
    void advance();
}
