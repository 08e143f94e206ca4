package org.redress.state;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the state is kept and how to get in.
 *
 * @param url as JDBC has it
 */
public record StateAddress(
        String url, @Nullable String user, @Nullable String password) {

    private static final String H2_READ_ONLY = ";ACCESS_MODE_DATA=r";
    private static final List<String> SUPPORTED = List.of("jdbc:h2:", "jdbc:postgresql:");

    /**
     * @throws StateSettingException if the URL is of a database that Redress does not know
     */
    public StateAddress {
        if (SUPPORTED.stream().noneMatch(url::startsWith)) {
            throw new StateSettingException("spring.datasource.url must start with " + String.join(" or ", SUPPORTED)
                    + ": no other database is supported");
        }
    }

    /** The same for a connection that can change nothing. */
    StateAddress readOnly() {
        return StateFile.of(url).isPresent() ? new StateAddress(url + H2_READ_ONLY, user, password) : this;
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /** The URL without its parameters, which can hold a password. */
    @Override
    public String toString() {
        return url.replaceFirst("[?;].*", "");
    }
}
