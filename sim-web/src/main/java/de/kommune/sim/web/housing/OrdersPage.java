package de.kommune.sim.web.housing;

import de.kommune.sim.housing.orders.boundary.OrderLine;
import de.kommune.sim.housing.orders.boundary.Orders;
import de.kommune.sim.housing.orders.entity.HousingOrder;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.placement.boundary.PlacementView;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The orders about a placement («Verfügungen»): issuing one, and having the papers again. */
@Named("housingOrdersPage")
@ViewScoped
public class OrdersPage implements Serializable {

    @EJB
    private Orders orders;

    @EJB
    private Placements placements;

    private Long id;
    private PlacementView view;
    private List<OrderLine> lines;
    private OrderKind kind;
    private String individual;

    public void open() {
        view = placements.get(id == null ? 0 : id);
        lines = orders.ofPlacement(id);
    }

    public String issue() {
        HousingOrder issued = orders.issue(id, view.line().version(), kind, individual);
        Notices.info("housing.orders.issued", issued.getTemplate().getKind());
        return "/housing/orders?faces-redirect=true&id=" + id;
    }

    public void paper(OrderLine line) {
        Download.send("Verfuegung-50-2-" + line.id() + ".pdf", "application/pdf", orders.paper(line.id()));
    }

    /** What can be ordered as far as the placement has come. */
    public List<OrderKind> getKinds() {
        return Stream.of(OrderKind.values())
                .filter(one -> one.fits(view.line().state()))
                .toList();
    }

    public PlacementView getView() {
        return view;
    }

    public List<OrderLine> getLines() {
        return lines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OrderKind getKind() {
        return kind;
    }

    public void setKind(OrderKind kind) {
        this.kind = kind;
    }

    public String getIndividual() {
        return individual;
    }

    public void setIndividual(String individual) {
        this.individual = individual;
    }
}
