package org.redress.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of bytes by which Redress tells whether a file, a text or a configuration has changed. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds the first {@code length} bytes. */
    public void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /** Adds {@code length} bytes from {@code offset} on. */
    public void add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Adds a text in UTF-8, with a mark after it so that two texts are not taken for one. */
    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** The fingerprint of what was added since the last call, in lower-case hexadecimal. */
    public String toHex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
