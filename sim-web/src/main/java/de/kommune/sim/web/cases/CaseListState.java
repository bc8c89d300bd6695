package de.kommune.sim.web.cases;

import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.web.shell.Shell;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What somebody last narrowed the list of cases to; still there after a look at one of them («Filter»). */
@Named
@SessionScoped
public class CaseListState implements Serializable {

    /** In a link: the cases of the whole team. */
    private static final String EVERYBODY = "*";

    @Inject
    private Shell shell;

    private boolean mine;
    private String text;
    private CaseStatus status;
    private TargetGroup targetGroup;
    private Integer warning;
    private String counsellor;
    private String topic;

    /** Who assigns cases begins with the team's, everybody else with one's own. */
    @PostConstruct
    void begin() {
        mine = !shell.may(Permission.CASE_ASSIGN.name());
    }

    CaseFilter filter() {
        return new CaseFilter(mine, status, targetGroup, warning, mine ? null : counsellor, text, topic);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return topic != null
                || text != null
                || status != null
                || targetGroup != null
                || warning != null
                || !mine && counsellor != null;
    }

    /** Takes a kept filter over, all of it. */
    void take(CaseFilter kept) {
        mine = kept.mine();
        text = kept.text();
        status = kept.status();
        targetGroup = kept.targetGroup();
        warning = kept.warning();
        counsellor = kept.counsellor();
        topic = kept.topic();
    }

    /** Shows the cases of one account, of nobody, or of the whole team, and nothing narrower. */
    void show(String whose) {
        clear();
        mine = false;
        counsellor = whose.equals(EVERYBODY) ? null : whose;
    }

    void clear() {
        text = null;
        status = null;
        targetGroup = null;
        warning = null;
        counsellor = null;
        topic = null;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public void setStatus(CaseStatus status) {
        this.status = status;
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(TargetGroup targetGroup) {
        this.targetGroup = targetGroup;
    }

    public Integer getWarning() {
        return warning;
    }

    public void setWarning(Integer warning) {
        this.warning = warning;
    }

    public String getCounsellor() {
        return counsellor;
    }

    public void setCounsellor(String counsellor) {
        this.counsellor = counsellor;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
