package de.kommune.sim.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a connection that cannot change its role; what becomes of the others, the tests in the server tell. */
class RoleOfConnectionTest {

    private final RoleOfConnection listener = new RoleOfConnection();
    private final List<String> sent = new ArrayList<>();

    @Test
    void aConnectionThatComesBackLosesItsRole() throws SQLException {
        listener.passivated(connection(null));
        assertEquals(List.of("set role none"), sent);
    }

    @Test
    void aConnectionThatCannotLoseItsRoleIsClosed() {
        SQLException lost = new SQLException("the server has gone away");
        assertThrows(SQLException.class, () -> listener.passivated(connection(lost)));
        assertEquals(List.of("set role none", "closed"), sent);
    }

    @Test
    void aConnectionOfWhichNobodyKnowsForWhomItWorksIsClosed() {
        // there are no transactions here to ask
        assertThrows(SQLException.class, () -> listener.activated(connection(null)));
        assertEquals(List.of("closed"), sent);
    }

    private Connection connection(SQLException refusal) {
        Statement statement = proxy(Statement.class, (self, method, values) -> {
            if (method.getName().equals("execute")) {
                sent.add((String) values[0]);
                if (refusal != null) {
                    throw refusal;
                }
                return false;
            }
            return null;
        });
        return proxy(Connection.class, (self, method, values) -> {
            if (method.getName().equals("close")) {
                sent.add("closed");
                return null;
            }
            return statement;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
