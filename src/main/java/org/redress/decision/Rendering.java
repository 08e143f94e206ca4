package org.redress.decision;

/** How the web page of a decision was turned into text: with numbered paragraphs, or with a dash before every one. */
public enum Rendering implements Code {
    NUMBERED,
    DASH
}
