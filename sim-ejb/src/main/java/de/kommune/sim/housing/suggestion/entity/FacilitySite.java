package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Facility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** How far it is from a shelter to school and doctor, and how many of its beds are better kept free («Lage und Reserve»). */
@Entity
@Table(name = "facility_site")
public class FacilitySite extends BaseEntity {

    private static final int FARTHEST = 240;
    private static final int MOST_KEPT = 500;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @Column(name = "school_minutes")
    private Integer schoolMinutes;

    @Column(name = "clinic_minutes")
    private Integer clinicMinutes;

    @Column(nullable = false)
    private int reserve;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    protected FacilitySite() {}

    public FacilitySite(Facility facility) {
        this.facility = Objects.requireNonNull(facility, "facility");
    }

    /**
     * Writes down anew where it lies.
     *
     * @param school minutes on foot; null where nobody knows
     * @param clinic minutes on foot; null where nobody knows
     */
    public void describe(Integer school, Integer clinic, int kept, String by) {
        schoolMinutes = checked(school);
        clinicMinutes = checked(clinic);
        if (kept < 0 || kept > MOST_KEPT) {
            throw new BusinessException("housing.siteReserve", kept, MOST_KEPT);
        }
        reserve = kept;
        notedBy = Objects.requireNonNull(by, "by");
    }

    private static Integer checked(Integer minutes) {
        if (minutes != null && (minutes < 0 || minutes > FARTHEST)) {
            throw new BusinessException("housing.siteMinutes", minutes, FARTHEST);
        }
        return minutes;
    }

    public Facility getFacility() {
        return facility;
    }

    public Integer getSchoolMinutes() {
        return schoolMinutes;
    }

    public Integer getClinicMinutes() {
        return clinicMinutes;
    }

    public int getReserve() {
        return reserve;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
