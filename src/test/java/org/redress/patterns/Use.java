package org.redress.patterns;

import java.util.regex.Matcher;

/** How a program asks a pattern. */
enum Use {
    /** Anywhere in a text, and again behind what it found. */
    FIND {
        @Override
        void ask(Matcher matcher) {
            while (matcher.find()) {
                matcher.end();
            }
        }
    },
    /** For the whole text, or for its beginning. */
    MATCHES {
        @Override
        void ask(Matcher matcher) {
            if (!matcher.lookingAt()) {
                return;
            }
            matcher.reset();
            matcher.matches();
        }
    };

    abstract void ask(Matcher matcher);
}
