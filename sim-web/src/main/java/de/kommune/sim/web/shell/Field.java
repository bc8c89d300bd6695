package de.kommune.sim.web.shell;

import de.kommune.sim.web.text.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.api.InputHolder;

/**
 * Label, input, error and help, always together («Feld»): {@code <sim:field for="name" label="…" help="…">}. «Required»
 * is said in words, and help and error are tied to the input for those who hear the page.
 */
@FacesComponent("sim.Field")
public class Field extends UIComponentBase {

    private static final String DESCRIBED_BY = "aria-describedby";

    @Override
    public String getFamily() {
        return "sim.Field";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        UIInput input = input();
        describe(faces, input);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(faces), null);
        out.writeAttribute("class", input.isValid() ? "field" : "field invalid", null);
        if (isGroup(input)) { // each choice has a label of its own; this one names them together
            out.writeAttribute("role", "group", null);
            out.writeAttribute("aria-labelledby", labelId(faces), null);
        }
        encodeLabel(faces, input, out);
    }

    private void encodeLabel(FacesContext faces, UIInput input, ResponseWriter out) throws IOException {
        boolean group = isGroup(input);
        out.startElement(group ? "span" : "label", this);
        out.writeAttribute("id", labelId(faces), null);
        out.writeAttribute("class", "label", null);
        if (!group) {
            out.writeAttribute("for", inputId(faces, input), null);
        }
        out.writeText(String.valueOf(attribute("label")), null);
        if (input.isRequired()) {
            out.startElement("span", this);
            out.writeAttribute("class", "required", null);
            out.writeText(" " + Texts.format("shell.field.required"), null);
            out.endElement("span");
        }
        out.endElement(group ? "span" : "label");
    }

    private void encodeHelp(FacesContext faces, ResponseWriter out) throws IOException {
        if (attribute("help") != null) {
            out.startElement("p", this);
            out.writeAttribute("id", helpId(faces), null);
            out.writeAttribute("class", "help", null);
            out.writeText(attribute("help"), null);
            out.endElement("p");
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        List<FacesMessage> messages = faces.getMessageList(input().getClientId(faces));
        ResponseWriter out = faces.getResponseWriter();
        if (!messages.isEmpty()) {
            out.startElement("p", this);
            out.writeAttribute("id", errorId(faces), null);
            out.writeAttribute("class", "error", null);
            out.writeText(messages.stream().map(FacesMessage::getSummary).collect(Collectors.joining(" ")), null);
            out.endElement("p");
        }
        encodeHelp(faces, out);
        out.endElement("div");
    }

    /** Ties label, help and error to the element that takes the focus. */
    private void describe(FacesContext faces, UIInput input) {
        String described = Stream.of(
                        attribute("help") == null ? null : helpId(faces), input.isValid() ? null : errorId(faces))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var passThrough = input.getPassThroughAttributes(true);
        if (described.isEmpty()) {
            passThrough.remove(DESCRIBED_BY);
        } else {
            passThrough.put(DESCRIBED_BY, described);
        }
        if (input instanceof InputHolder holder) {
            holder.setLabelledBy(labelId(faces));
        }
        name(input);
    }

    /** Faces' own messages («… fehlt noch») call the field by this name. */
    private void name(UIInput input) {
        input.getAttributes().putIfAbsent("label", String.valueOf(attribute("label")));
    }

    private UIInput input() {
        String id = String.valueOf(attribute("for"));
        if (findComponent(id) instanceof UIInput input) {
            return input;
        }
        throw new IllegalStateException("sim:field " + getClientId() + " holds no input with the id " + id);
    }

    private static boolean isGroup(UIInput input) {
        String renderer = String.valueOf(input.getRendererType());
        return (input instanceof UISelectOne || input instanceof UISelectMany)
                && (renderer.contains("Radio") || renderer.contains("Checkbox"));
    }

    private static String inputId(FacesContext faces, UIComponent input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(faces);
    }

    private Object attribute(String name) {
        return getAttributes().get(name);
    }

    private String labelId(FacesContext faces) {
        return getClientId(faces) + "-label";
    }

    private String helpId(FacesContext faces) {
        return getClientId(faces) + "-help";
    }

    private String errorId(FacesContext faces) {
        return getClientId(faces) + "-error";
    }
}
