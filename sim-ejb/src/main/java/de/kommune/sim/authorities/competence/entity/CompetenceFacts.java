package de.kommune.sim.authorities.competence.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one has to know about who decides («Angaben zur Zuständigkeit»). Filled in by a form, so it can be changed; the row
 * that keeps it takes a copy that has been checked and hands out copies.
 */
@Embeddable
public class CompetenceFacts implements Serializable {

    private static final int LONGEST_TERM = 24;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Decider decider;

    @Column(nullable = false, length = 160)
    private String authority;

    @Column(nullable = false, length = 200)
    private String statute;

    @Column(nullable = false, length = 300)
    private String form;

    @Column(nullable = false, length = 200)
    private String duration;

    @Column(name = "what_next", nullable = false, length = 400)
    private String whatNext;

    @Column(name = "to_do", nullable = false, length = 400)
    private String toDo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private Remedy remedy;

    @Column(name = "remedy_amount")
    private Integer remedyAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "remedy_unit", length = 6)
    private DeadlineUnit remedyUnit;

    @Column(name = "urgent_amount")
    private Integer urgentAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgent_unit", length = 6)
    private DeadlineUnit urgentUnit;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private SuspensiveEffect effect;

    @Column(name = "effect_statute", length = 200)
    private String effectStatute;

    @Column(name = "remedy_body", length = 160)
    private String remedyBody;

    @Column(name = "remedy_statute", length = 160)
    private String remedyStatute;

    @Column(length = 400)
    private String note;

    @Column(nullable = false)
    private boolean uncertain;

    @Column(nullable = false, length = 300)
    private String source;

    /** The same, without blanks around; refuses what is missing or does not go together. */
    public CompetenceFacts checked() {
        CompetenceFacts checked = stripped();
        if (Stream.of(
                                checked.authority,
                                checked.statute,
                                checked.form,
                                checked.duration,
                                checked.whatNext,
                                checked.toDo)
                        .anyMatch(text -> text == null)
                || checked.decider == null
                || checked.source == null) {
            throw new BusinessException("authorities.competenceIncomplete");
        }
        if (checked.remedy == Remedy.NONE) {
            return checked.withoutRemedy();
        }
        checked.checkRemedy();
        return checked;
    }

    private void checkRemedy() {
        if (remedy == null
                || remedyAmount == null
                || remedyUnit == null
                || remedyBody == null
                || remedyStatute == null) {
            throw new BusinessException("authorities.remedyIncomplete");
        }
        if ((urgentAmount == null) != (urgentUnit == null)) {
            throw new BusinessException("authorities.urgentIncomplete");
        }
        if ((effect == null) != (effectStatute == null)) {
            throw new BusinessException("authorities.effectIncomplete");
        }
        if (beyond(remedyAmount) || urgentAmount != null && beyond(urgentAmount)) {
            throw new BusinessException("authorities.remedyTooLong", LONGEST_TERM);
        }
    }

    private static boolean beyond(int amount) {
        return amount < 1 || amount > LONGEST_TERM;
    }

    /** How long one has to answer a decision, from the day on which it was received; empty where there is no remedy. */
    public Optional<DeadlineTerms> remedyTerms() {
        return terms(remedyAmount, remedyUnit);
    }

    /** How long one has to ask a court for urgent help; empty where no term is set for it. */
    public Optional<DeadlineTerms> urgentTerms() {
        return terms(urgentAmount, urgentUnit);
    }

    /** Whether a court can be asked for urgent help beside the remedy: there is a term for it, or the remedy alone may hold nothing up. */
    public boolean isUrgentPossible() {
        return urgentAmount != null || effect == SuspensiveEffect.NONE || effect == SuspensiveEffect.DEPENDS;
    }

    private static Optional<DeadlineTerms> terms(Integer amount, DeadlineUnit unit) {
        return amount == null || unit == null
                ? Optional.empty()
                : Optional.of(new DeadlineTerms(amount, unit, DeadlineDirection.AFTER, DeadlineShift.NEXT_WORKDAY));
    }

    /** The same, for somebody else to change. */
    public CompetenceFacts copy() {
        return stripped();
    }

    private CompetenceFacts stripped() {
        CompetenceFacts copy = new CompetenceFacts();
        copy.decider = decider;
        copy.authority = strip(authority);
        copy.statute = strip(statute);
        copy.form = strip(form);
        copy.duration = strip(duration);
        copy.whatNext = strip(whatNext);
        copy.toDo = strip(toDo);
        copy.remedy = remedy;
        copy.remedyAmount = remedyAmount;
        copy.remedyUnit = remedyUnit;
        copy.urgentAmount = urgentAmount;
        copy.urgentUnit = urgentUnit;
        copy.effect = effect;
        copy.effectStatute = strip(effectStatute);
        copy.remedyBody = strip(remedyBody);
        copy.remedyStatute = strip(remedyStatute);
        copy.note = strip(note);
        copy.uncertain = uncertain;
        copy.source = strip(source);
        return copy;
    }

    private CompetenceFacts withoutRemedy() {
        remedyAmount = null;
        remedyUnit = null;
        urgentAmount = null;
        urgentUnit = null;
        effect = null;
        effectStatute = null;
        remedyBody = null;
        remedyStatute = null;
        return this;
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Decider getDecider() {
        return decider;
    }

    public void setDecider(Decider decider) {
        this.decider = decider;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    /** How one applies. */
    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    /** How long it usually takes. */
    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    /** What happens next, as one says it to a client. */
    public String getWhatNext() {
        return whatNext;
    }

    public void setWhatNext(String whatNext) {
        this.whatNext = whatNext;
    }

    /** What the client should do. */
    public String getToDo() {
        return toDo;
    }

    public void setToDo(String toDo) {
        this.toDo = toDo;
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy remedy) {
        this.remedy = remedy;
    }

    public Integer getRemedyAmount() {
        return remedyAmount;
    }

    public void setRemedyAmount(Integer remedyAmount) {
        this.remedyAmount = remedyAmount;
    }

    public DeadlineUnit getRemedyUnit() {
        return remedyUnit;
    }

    public void setRemedyUnit(DeadlineUnit remedyUnit) {
        this.remedyUnit = remedyUnit;
    }

    public Integer getUrgentAmount() {
        return urgentAmount;
    }

    public void setUrgentAmount(Integer urgentAmount) {
        this.urgentAmount = urgentAmount;
    }

    public DeadlineUnit getUrgentUnit() {
        return urgentUnit;
    }

    public void setUrgentUnit(DeadlineUnit urgentUnit) {
        this.urgentUnit = urgentUnit;
    }

    /** Whether the remedy holds up the decision; null where nobody has said so. */
    public SuspensiveEffect getEffect() {
        return effect;
    }

    public void setEffect(SuspensiveEffect effect) {
        this.effect = effect;
    }

    public String getEffectStatute() {
        return effectStatute;
    }

    public void setEffectStatute(String effectStatute) {
        this.effectStatute = effectStatute;
    }

    /** Where the remedy goes: the authority for an objection, the court for an action. */
    public String getRemedyBody() {
        return remedyBody;
    }

    public void setRemedyBody(String remedyBody) {
        this.remedyBody = remedyBody;
    }

    public String getRemedyStatute() {
        return remedyStatute;
    }

    public void setRemedyStatute(String remedyStatute) {
        this.remedyStatute = remedyStatute;
    }

    /** What one has to know besides; null for nothing. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether the law is so new or so disputed that it has to be looked up before use. */
    public boolean isUncertain() {
        return uncertain;
    }

    public void setUncertain(boolean uncertain) {
        this.uncertain = uncertain;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
