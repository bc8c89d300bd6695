package de.kommune.sim.matrix;

import java.io.IOException;
import java.net.UnknownHostException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** The server's own console, for what an administrator could do while it runs («Verwaltungskonsole»). */
public final class Console implements AutoCloseable {

    private static final String REALM = "caching-realm";
    private static final String RECHECK = "sim.session.recheck";

    private final ModelControllerClient client;

    public Console() throws UnknownHostException {
        client = ModelControllerClient.Factory.create("127.0.0.1", Integer.getInteger("sim.test.port.management"));
    }

    /** How long the server remembers an answer of the directory, in milliseconds. */
    public long directoryIsRememberedFor() throws IOException {
        ModelNode question = onRealm("read-attribute");
        question.get("name").set("maximum-age");
        question.get("resolve-expressions").set(true);
        return execute(question).asLong();
    }

    /** What time would do after two minutes. */
    public void forgetDirectory() throws IOException {
        execute(onRealm("clear-cache"));
    }

    /** How often an open session asks whether its roles still hold, from now on. */
    public void recheckAfter(long milliseconds) throws IOException {
        ModelNode change = onProperty("add");
        change.get("value").set(String.valueOf(milliseconds));
        execute(change);
    }

    public void recheckAsBefore() throws IOException {
        execute(onProperty("remove"));
    }

    private static ModelNode onRealm(String operation) {
        ModelNode node = new ModelNode();
        node.get("operation").set(operation);
        node.get("address").add("subsystem", "elytron").add(REALM, "sim-directory-cached");
        return node;
    }

    private static ModelNode onProperty(String operation) {
        ModelNode node = new ModelNode();
        node.get("operation").set(operation);
        node.get("address").add("system-property", RECHECK);
        return node;
    }

    private ModelNode execute(ModelNode operation) throws IOException {
        ModelNode answer = client.execute(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new IOException(answer.toString());
        }
        return answer.get("result");
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
