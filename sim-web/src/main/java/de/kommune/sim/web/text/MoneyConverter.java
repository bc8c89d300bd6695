package de.kommune.sim.web.text;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum in euros («Betrag») in a form: shown as 1.013,00 €, accepted with or without the sign and the dots. The comma
 * alone parts euros and cents; 10.50 is refused, because a guess would be wrong by a factor of a hundred.
 */
@FacesConverter("sim.money")
public class MoneyConverter implements Converter<BigDecimal> {

    private static final Pattern SUM = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,12})(,\\d{1,2})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.replace("€", "").strip();
        if (!SUM.matcher(written).matches()) {
            String sentence = Texts.format("common.money.unreadable", text.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(written.replace(".", "").replace(',', '.')).setScale(2);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal sum) {
        return sum == null ? "" : Readable.money(sum);
    }
}
