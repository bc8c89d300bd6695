package de.kommune.sim.matrix;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.Property;

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

    /** When the application does something by itself: by bean, hour and minute of each timer that is to come again. */
    public Map<String, String> timers() throws IOException {
        Map<String, String> timers = new TreeMap<>();
        for (Property bean : beans()) {
            for (Property timer : timersOf(bean)) {
                ModelNode schedule = timer.getValue().get("schedule");
                if (schedule.isDefined()) {
                    timers.put(
                            bean.getName(),
                            schedule.get("hour").asString() + ":"
                                    + schedule.get("minute").asString());
                }
            }
        }
        return timers;
    }

    /** Lets that bean do now what it does when its time has come; what goes wrong there goes wrong here. */
    public void letDo(String bean) throws IOException {
        for (Property found : beans()) {
            if (found.getName().equals(bean)) {
                for (Property timer : timersOf(found)) {
                    ModelNode trigger = onEjbModule("trigger");
                    trigger.get("address")
                            .add("singleton-bean", bean)
                            .add("service", "timer-service")
                            .add("timer", timer.getName());
                    execute(trigger);
                }
            }
        }
    }

    private List<Property> beans() throws IOException {
        ModelNode question = onEjbModule("read-children-resources");
        question.get("child-type").set("singleton-bean");
        question.get("recursive").set(true);
        question.get("include-runtime").set(true);
        return execute(question).asPropertyList();
    }

    private static List<Property> timersOf(Property bean) {
        ModelNode timers = bean.getValue().get("service", "timer-service", "timer");
        return timers.isDefined() ? timers.asPropertyList() : List.of();
    }

    private static ModelNode onEjbModule(String operation) {
        ModelNode node = new ModelNode();
        node.get("operation").set(operation);
        node.get("address")
                .add("deployment", "sim.ear")
                .add("subdeployment", "sim-ejb.jar")
                .add("subsystem", "ejb3");
        return node;
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
