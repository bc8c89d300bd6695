package de.kommune.sim.cases.filters.entity;

import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;

/** A filter of the list of cases that an account keeps under a name («gespeicherter Filter»). */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends BaseEntity {

    /** As long as fits on a button. */
    public static final int LONGEST = 40;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String name;

    @Column(nullable = false)
    private boolean mine;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_group", length = 25)
    private TargetGroup targetGroup;

    private Integer warning;

    @Column(length = 120)
    private String counsellor;

    @Column(length = 100)
    private String text;

    @Column(length = 60)
    private String topic;

    protected SavedFilter() {}

    /** An empty filter under that name. */
    public SavedFilter(String account, String name) {
        this.account = Objects.requireNonNull(account, "account");
        this.name = name == null ? "" : name.strip();
        if (this.name.isEmpty()) {
            throw new BusinessException("cases.filterWithoutName");
        }
        if (this.name.length() > LONGEST) {
            throw new BusinessException("cases.filterNameTooLong", LONGEST);
        }
    }

    /** What the list is narrowed to. */
    public void keep(boolean onlyMine, CaseStatus ofStatus, TargetGroup ofGroup) {
        mine = onlyMine;
        status = ofStatus;
        targetGroup = ofGroup;
    }

    /** What else it is narrowed to. */
    public void keep(Integer atMostDays, String ofCounsellor, String sought) {
        warning = atMostDays;
        counsellor = ofCounsellor;
        text = sought == null || sought.isBlank() ? null : sought.strip();
    }

    /** The topic that it is narrowed to; null for any. */
    public void keepTopic(String code) {
        topic = code;
    }

    public String getTopic() {
        return topic;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public boolean isMine() {
        return mine;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public Integer getWarning() {
        return warning;
    }

    public String getCounsellor() {
        return counsellor;
    }

    public String getText() {
        return text;
    }
}
