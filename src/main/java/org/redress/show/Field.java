package org.redress.show;

/** A value that was found, by the name of its column in the dataset. */
record Field(String name, String value) {}
