package org.redress.job;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Refuses every setting of a file or of the command line that nothing reads, before anything is done: a misspelt one would
 * else be quietly without effect.
 */
public final class SettingCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String LOG_FORMAT = "logging.structured.format.console";

    /** Those that {@code logback.xml} knows. */
    private static final Set<String> LOG_FORMATS = Set.of("", "ecs", "gelf", "logstash");

    private final KnownSettings settings = KnownSettings.load();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        for (PropertySource<?> source : context.getEnvironment().getPropertySources()) {
            if (source instanceof CommandLinePropertySource<?> || source instanceof OriginTrackedMapPropertySource) {
                requireKnown((EnumerablePropertySource<?>) source);
            }
        }
        requireLogFormat(context.getEnvironment().getProperty(LOG_FORMAT, ""));
    }

    private static void requireLogFormat(String format) {
        if (!LOG_FORMATS.contains(format)) {
            throw new SettingException(LOG_FORMAT + " must be empty or ecs, gelf or logstash, not " + format);
        }
    }

    private void requireKnown(EnumerablePropertySource<?> source) {
        for (String name : source.getPropertyNames()) {
            if (!isKnown(name, source)) {
                throw new SettingException("unknown setting " + name + " (" + origin(name, source) + ")");
            }
        }
    }

    private boolean isKnown(String name, PropertySource<?> source) {
        return switch (name.replaceFirst("[.\\[].*", "").toLowerCase(Locale.ROOT)) {
            case "run" -> source instanceof CommandLinePropertySource<?>;
            case RunSettings.PREFIX, "spring", "logging" -> settings.contains(name);
            default -> false;
        };
    }

    private static String origin(String name, PropertySource<?> source) {
        Object origin = OriginLookup.getOrigin(source, name);
        return origin == null ? source.getName() : origin.toString();
    }
}
