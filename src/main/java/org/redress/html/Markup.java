package org.redress.html;

/** A piece of a page. Only {@link Element} makes any, and it escapes whatever it is given: there is no way round. */
public sealed interface Markup permits Element, Markup.Text {

    void appendTo(StringBuilder html);

    /** Words, whatever characters they hold. */
    static Markup text(String text) {
        return new Text(text);
    }

    /** Words between the tags of a page. */
    record Text(String text) implements Markup {

        /** Stands for a character that no page may hold, or that would turn the direction of what follows. */
        private static final char UNSHOWABLE = '\uFFFD';

        @Override
        public void appendTo(StringBuilder html) {
            for (int i = 0; i < text.length(); i++) {
                append(html, text.charAt(i));
            }
        }

        private static void append(StringBuilder html, char c) {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(isShowable(c) ? c : UNSHOWABLE);
            }
        }

        private static boolean isShowable(char c) {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            return !control && !turning;
        }
    }
}
