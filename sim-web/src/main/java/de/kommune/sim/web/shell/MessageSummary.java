package de.kommune.sim.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** All that there is to tell, at the top of the page; what concerns a field leads there («Zusammenfassung»). */
@Named("messages")
@RequestScoped
public class MessageSummary {

    /**
     * One line.
     *
     * @param text the sentence
     * @param kind {@code info}, {@code warn} or {@code bad}
     * @param field the id in the page of the field that it is about; null where it is about the whole
     */
    public record Line(String text, String kind, String field) {}

    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id -> faces.getMessageList(id).forEach(message -> lines.add(line(faces, id, message))));
        return lines;
    }

    private static Line line(FacesContext faces, String clientId, FacesMessage message) {
        message.rendered();
        return new Line(message.getSummary(), kind(message), clientId == null ? null : inputId(faces, clientId));
    }

    private static String kind(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return "info";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
    }

    private static String inputId(FacesContext faces, String clientId) {
        UIComponent component = faces.getViewRoot().findComponent(":" + clientId);
        return component instanceof InputHolder holder ? holder.getInputClientId() : clientId;
    }
}
