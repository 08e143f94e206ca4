package org.redress.source;

/**
 * How the bytes above ASCII in a file are built. Windows-1252 text forms a UTF-8 sequence only by rare chance, so a
 * file with more sound sequences than broken ones is UTF-8 that was damaged, not Windows-1252.
 *
 * @param sound characters of two to four bytes that are well formed
 * @param broken bytes above ASCII that are part of no such character
 */
record Utf8Survey(int sound, int broken) {

    static Utf8Survey of(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = sequence(bytes, i);
            if (length > 1) {
                sound++;
                i += length - 1;
            } else {
                broken++;
            }
        }
        return new Utf8Survey(sound, broken);
    }

    boolean isMeantAsUtf8() {
        return broken == 0 || sound > broken;
    }

    /** The length of the well-formed sequence that starts at {@code start}, or 1 if there is none. */
    private static int sequence(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (lead > 0xF4 || start + length > bytes.length) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[start + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
