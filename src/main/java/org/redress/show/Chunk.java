package org.redress.show;

/** Words of one look. */
record Chunk(String text, Ink ink) {

    static Chunk plain(String text) {
        return new Chunk(text, Ink.PLAIN);
    }
}
