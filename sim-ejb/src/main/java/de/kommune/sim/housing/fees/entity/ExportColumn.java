package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;

/** A column of the file for the cash office («Spalte der Kassendatei»): the heading that its program expects, and what stands below. */
@Entity
@Table(name = "fee_export_column")
public class ExportColumn extends BaseEntity {

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = 40)
    private String heading;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private ExportContent content;

    @Column(length = 40)
    private String fixed;

    protected ExportColumn() {}

    /** @param fixed the text of every row, for {@link ExportContent#FIXED} alone */
    public ExportColumn(int position, String heading, ExportContent content, String fixed) {
        this.position = position;
        this.heading = heading.strip();
        this.content = Objects.requireNonNull(content, "content");
        if ((content == ExportContent.FIXED) != (fixed != null && !fixed.isBlank())) {
            throw new BusinessException("fees.fixedText", heading);
        }
        this.fixed = fixed == null || fixed.isBlank() ? null : fixed.strip();
    }

    public int getPosition() {
        return position;
    }

    public String getHeading() {
        return heading;
    }

    public ExportContent getContent() {
        return content;
    }

    public String getFixed() {
        return fixed;
    }
}
