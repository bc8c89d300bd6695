package de.kommune.sim.web.information;

import static de.kommune.sim.access.Permission.INFORMATION_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.information.boundary.InformationEntries;
import de.kommune.sim.information.boundary.InformationPackages;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.boundary.InformationView;
import de.kommune.sim.information.entity.Delivery;
import de.kommune.sim.information.entity.IdentityCheck;
import de.kommune.sim.information.entity.InformationAsker;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationState;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** A client's request for information («Auskunft nach Art. 15»): the page shows the step that is due. */
@Named("informationViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private InformationRequests requests;

    @EJB
    private InformationEntries entries;

    @EJB
    private InformationPackages packages;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private long id;
    private InformationView view;
    private LocalDate deliveredOn;
    private String deliveredTo;
    private IdentityCheck deliveryCheck;
    private String extendReason;
    private String withdrawReason;
    private String declineReason;

    public void open() {
        view = requests.get(id);
        deliveredOn = LocalDate.now(clock);
        InformationRequest request = view.request();
        deliveredTo = request.getAsker() == InformationAsker.REPRESENTATIVE
                ? request.getRepresentative()
                : request.getSubject().getDisplayName();
    }

    public String collect() {
        entries.collect(id, version());
        return again("COLLECTED");
    }

    public String send() {
        packages.send(id, version());
        return again("SENT");
    }

    public String takeBack() {
        packages.takeBack(id, version());
        return again("TAKEN_BACK");
    }

    public String release() {
        packages.release(id, version());
        return again("RELEASED");
    }

    public String deliver() {
        requests.deliver(id, version(), new Delivery(deliveredOn, deliveredTo, deliveryCheck));
        return again("DELIVERED");
    }

    public String extend() {
        requests.extend(id, version(), extendReason);
        return again("EXTENDED");
    }

    public String withdraw() {
        requests.withdraw(id, version(), withdrawReason);
        return again("WITHDRAWN");
    }

    public String decline() {
        requests.decline(id, version(), declineReason);
        return again("DECLINED");
    }

    private String again(String done) {
        Notices.info("information.done." + done);
        return "/information/view?faces-redirect=true&id=" + id;
    }

    /** Of the page that is on the screen: whoever changed it meanwhile is not overwritten. */
    private int version() {
        return view.request().getVersion();
    }

    public void pdf() {
        Download.send("Auskunft-" + reference() + ".pdf", "application/pdf", packages.pdf(id));
    }

    /** One of the papers that lie in the package. */
    public void paper(String name) {
        byte[] content = packages.paper(id, name);
        String type = FileFormat.of(content).orElseThrow(NotFoundException::new).getContentType();
        Download.send(name.substring(name.lastIndexOf('/') + 1), type, content);
    }

    /** Whether that file of the package is a paper, and not the answer itself. */
    public boolean isPaper(String name) {
        return name.indexOf('/') >= 0;
    }

    public void zip() {
        Download.send("Auskunft-" + reference() + ".zip", "application/zip", packages.zip(id));
    }

    private String reference() {
        return view.request().getReference();
    }

    public boolean isAt(InformationState state) {
        return view.request().getState() == state;
    }

    public boolean isMine() {
        return view.mine() && caller.may(INFORMATION_WRITE);
    }

    public boolean isLive() {
        return view.request().getState().isLive();
    }

    /** Whether somebody can still be told in time that it takes longer. */
    public boolean isExtendable() {
        return isMine()
                && isLive()
                && !view.request().isExtended()
                && !LocalDate.now(clock).isAfter(view.request().getDueOn());
    }

    public boolean isTakenBackEasily() {
        return isMine() && (isAt(InformationState.IN_REVIEW) || isAt(InformationState.RELEASED));
    }

    public boolean isPdfReadable() {
        return view.parcel() != null && (isMine() || isAt(InformationState.IN_REVIEW));
    }

    public boolean isZipReadable() {
        return view.parcel() != null
                && isMine()
                && (isAt(InformationState.RELEASED) || isAt(InformationState.DELIVERED));
    }

    public boolean isLate() {
        return isLive() && view.request().getDueOn().isBefore(LocalDate.now(clock));
    }

    public IdentityCheck[] getChecks() {
        return IdentityCheck.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public InformationView getView() {
        return view;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getDeliveredTo() {
        return deliveredTo;
    }

    public void setDeliveredTo(String deliveredTo) {
        this.deliveredTo = deliveredTo;
    }

    public IdentityCheck getDeliveryCheck() {
        return deliveryCheck;
    }

    public void setDeliveryCheck(IdentityCheck deliveryCheck) {
        this.deliveryCheck = deliveryCheck;
    }

    public String getExtendReason() {
        return extendReason;
    }

    public void setExtendReason(String extendReason) {
        this.extendReason = extendReason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }
}
