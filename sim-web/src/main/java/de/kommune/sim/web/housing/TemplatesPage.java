package de.kommune.sim.web.housing;

import de.kommune.sim.housing.orders.boundary.OrderTemplates;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.orders.entity.OrderPiece;
import de.kommune.sim.housing.orders.entity.OrderPlace;
import de.kommune.sim.housing.orders.entity.OrderStatute;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a kind of order, its earlier versions, and what orders cite («Vorlagen der Verfügungen»). */
@Named("housingTemplatesPage")
@ViewScoped
public class TemplatesPage implements Serializable {

    @EJB
    private OrderTemplates templates;

    private final Map<OrderPiece, String> wording = new EnumMap<>(OrderPiece.class);
    private OrderKind kind = OrderKind.PLACEMENT;
    private List<OrderTemplate> versions;
    private List<OrderStatute> statutes;
    private boolean checked;

    public void open() {
        versions = templates.versions(kind);
        statutes = templates.statutes();
        versions.get(0).getTexts().forEach((piece, words) -> wording.put(piece, OrderPlace.inGerman(words)));
    }

    public String save() {
        templates.save(kind, versions.get(0).getVersionNo(), wording, checked);
        Notices.info("housing.templates.saved", kind);
        return "/housing/templates?faces-redirect=true&kind=" + kind;
    }

    /** Which places the wording has to keep free; null for none. */
    public String help(OrderPiece piece) {
        return piece.getPlaces().isEmpty()
                ? null
                : Texts.format(
                        "housing.templates.places",
                        piece.getPlaces().stream().map(OrderPlace::written).collect(Collectors.joining(" ")));
    }

    /** Every place, with the passages that it stands in. */
    public OrderPlace[] getPlaces() {
        return OrderPlace.values();
    }

    /** «muss stehen in: Verfügung» or «kann überall stehen, außer im Titel» */
    public String where(OrderPlace place) {
        String pieces = Arrays.stream(OrderPiece.values())
                .filter(piece -> piece.getPlaces().contains(place))
                .map(Texts::label)
                .collect(Collectors.joining(", "));
        return pieces.isEmpty()
                ? Texts.format("housing.templates.anywhere")
                : Texts.format("housing.templates.mustBeIn", pieces);
    }

    public OrderKind[] getKinds() {
        return OrderKind.values();
    }

    public OrderPiece[] getPieces() {
        return OrderPiece.values();
    }

    public List<OrderTemplate> getVersions() {
        return versions;
    }

    public List<OrderStatute> getStatutes() {
        return statutes;
    }

    public Map<OrderPiece, String> getWording() {
        return wording;
    }

    public OrderKind getKind() {
        return kind;
    }

    public void setKind(OrderKind kind) {
        this.kind = kind == null ? OrderKind.PLACEMENT : kind;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
