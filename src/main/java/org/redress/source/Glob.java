package org.redress.source;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern for paths: {@code ?} is any character and <code>*</code> any number of them within a name, <code>**</code>
 * any number of folders, {@code [a-z]} one of some characters and {@code {a,b}} one of some texts. A pattern without a
 * slash is for the name of the file, in whatever folder; one with a slash is for the whole path. The JDK's own patterns
 * depend on the locale in which Java was started and know no name in every folder.
 */
final class Glob {

    private static final String NAME_CHARS = "[^/]*";
    private static final String FOLDERS = "(?:.*/)?";
    private static final Set<Character> ESCAPED = Set.of('.', '(', ')', '+', '|', '^', '$', '@', '%', '}', ']');

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private boolean inGroup;

    private Glob(String glob) {
        this.glob = glob;
    }

    /**
     * The pattern as a regular expression for whole paths.
     *
     * @throws IllegalArgumentException if it cannot be understood, saying why
     */
    static Pattern compile(String glob) {
        if (glob.isBlank()) {
            throw new IllegalArgumentException("an empty pattern matches no file");
        }
        String whole = glob.indexOf('/') < 0 ? "**/" + glob : glob.replaceFirst("^/", "");
        return Pattern.compile(new Glob(whole).translate(), Pattern.DOTALL);
    }

    private String translate() {
        while (at < glob.length()) {
            char c = glob.charAt(at);
            at++;
            translate(c);
        }
        if (inGroup) {
            throw new IllegalArgumentException("{ without } in the pattern " + glob);
        }
        return regex.toString();
    }

    private void translate(char c) {
        switch (c) {
            case '?' -> regex.append("[^/]");
            case '*' -> star();
            case '[' -> charClass();
            case '{' -> openGroup();
            case '\\' -> literal(next());
            default -> other(c);
        }
    }

    private void other(char c) {
        if (inGroup && c == ',') {
            regex.append('|');
        } else if (inGroup && c == '}') {
            regex.append(')');
            inGroup = false;
        } else {
            literal(c);
        }
    }

    private void star() {
        boolean folders = at < glob.length() && glob.charAt(at) == '*';
        if (!folders) {
            regex.append(NAME_CHARS);
            return;
        }
        at++;
        boolean slash = at < glob.length() && glob.charAt(at) == '/';
        at += slash ? 1 : 0;
        regex.append(slash ? FOLDERS : ".*");
    }

    private void charClass() {
        int end = glob.indexOf(']', at + 1);
        if (end < 0) {
            throw new IllegalArgumentException("[ without ] in the pattern " + glob);
        }
        boolean negated = glob.charAt(at) == '!';
        String characters = glob.substring(negated ? at + 1 : at, end);
        regex.append(negated ? "[^/" : "[")
                .append(characters.replaceAll("([\\\\\\[^&])", "\\\\$1"))
                .append(']');
        at = end + 1;
    }

    private void openGroup() {
        if (inGroup) {
            throw new IllegalArgumentException("{ inside { } in the pattern " + glob);
        }
        inGroup = true;
        regex.append("(?:");
    }

    private char next() {
        if (at == glob.length()) {
            throw new IllegalArgumentException("\\ at the end of the pattern " + glob);
        }
        at++;
        return glob.charAt(at - 1);
    }

    private void literal(char c) {
        if (ESCAPED.contains(c) || c == '*' || c == '?' || c == '[' || c == '{' || c == '\\') {
            regex.append('\\');
        }
        regex.append(c);
    }
}
