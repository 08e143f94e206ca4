package org.redress.show;

import java.util.List;

/**
 * Words of a page that the same highlights cover.
 *
 * @param layers those highlights, the outermost first; none for plain words
 */
record Run(String text, List<Highlight> layers) {

    Run {
        layers = List.copyOf(layers);
    }
}
