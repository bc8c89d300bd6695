package de.kommune.sim.web.payments;

import de.kommune.sim.benefits.payments.boundary.LayoutView;
import de.kommune.sim.benefits.payments.boundary.PaymentFiles;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentCharset;
import de.kommune.sim.benefits.payments.entity.PaymentDays;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentNumbers;
import de.kommune.sim.benefits.payments.entity.PaymentSeparator;
import de.kommune.sim.benefits.payments.entity.PaymentStateKind;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How files look («Aufbau der Dateien»): columns, headings, words, separator, letters, days and sums, with a preview before it counts. */
@Named("paymentsLayoutPage")
@ViewScoped
public class LayoutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PaymentFiles files;

    private String asked;
    private PaymentDirection direction;
    private LayoutView view;
    private PaymentSeparator separator;
    private PaymentCharset charset;
    private PaymentDays days;
    private PaymentNumbers numbers;
    private boolean headed;
    private String columns;
    private String words;
    private List<String> preview;

    public void open() {
        direction = "IMPORT".equals(asked) ? PaymentDirection.IMPORT : PaymentDirection.EXPORT;
        asked = direction.name();
        view = files.layout(direction);
        LayoutFacts facts = view.facts();
        separator = facts.separator();
        charset = facts.charset();
        days = facts.days();
        numbers = facts.numbers();
        headed = facts.headed();
        columns = facts.columns().stream().map(LayoutText::written).collect(Collectors.joining("\n"));
        words = facts.words().stream()
                .map(word -> word.code() + " = " + word.word())
                .collect(Collectors.joining("\n"));
    }

    /** Shows how the file would look; nothing is kept and nothing goes out. */
    public void show() {
        preview = files.preview(facts());
    }

    public String save() {
        files.arrange(facts());
        Notices.info("payments.layout.saved");
        return "/payments/layout?faces-redirect=true&direction=" + asked;
    }

    private LayoutFacts facts() {
        return new LayoutFacts(
                direction,
                separator,
                charset,
                days,
                numbers,
                headed,
                LayoutText.columns(columns),
                LayoutText.words(words));
    }

    /** What a column can hold, for the help beside the field. */
    public String getFields() {
        return Arrays.stream(PaymentField.values())
                .filter(field -> field.isOf(direction))
                .map(Texts::label)
                .collect(Collectors.joining(", "));
    }

    /** For which codes there can be words. */
    public String getCodes() {
        return direction == PaymentDirection.IMPORT
                ? Arrays.stream(PaymentStateKind.values())
                        .map(state -> state.name() + " (" + Texts.label(state) + ")")
                        .collect(Collectors.joining(", "))
                : Texts.format("payments.layout.exportCodes");
    }

    public boolean isExport() {
        return direction == PaymentDirection.EXPORT;
    }

    public LayoutView getView() {
        return view;
    }

    /** Null before somebody asked for it. */
    public List<String> getPreview() {
        return preview;
    }

    public PaymentSeparator[] getSeparators() {
        return PaymentSeparator.values();
    }

    public PaymentCharset[] getCharsets() {
        return PaymentCharset.values();
    }

    public PaymentDays[] getDayFormats() {
        return PaymentDays.values();
    }

    public PaymentNumbers[] getNumberFormats() {
        return PaymentNumbers.values();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public PaymentSeparator getSeparator() {
        return separator;
    }

    public void setSeparator(PaymentSeparator separator) {
        this.separator = separator;
    }

    public PaymentCharset getCharset() {
        return charset;
    }

    public void setCharset(PaymentCharset charset) {
        this.charset = charset;
    }

    public PaymentDays getDays() {
        return days;
    }

    public void setDays(PaymentDays days) {
        this.days = days;
    }

    public PaymentNumbers getNumbers() {
        return numbers;
    }

    public void setNumbers(PaymentNumbers numbers) {
        this.numbers = numbers;
    }

    public boolean isHeaded() {
        return headed;
    }

    public void setHeaded(boolean headed) {
        this.headed = headed;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
