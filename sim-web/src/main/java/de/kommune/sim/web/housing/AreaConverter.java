package de.kommune.sim.web.housing;

import de.kommune.sim.web.text.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Square metres, or a number of people, in a form («Fläche»): 14,5; a point instead of the comma means the same. */
@FacesConverter("sim.area")
public class AreaConverter implements Converter<BigDecimal> {

    private static final Pattern AREA = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (!AREA.matcher(written).matches()) {
            String sentence = Texts.format("housing.numberUnreadable", written);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(written.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal area) {
        return written(area);
    }

    /** «14,5», without zeros that say nothing. */
    static String written(BigDecimal area) {
        if (area == null) {
            return "";
        }
        BigDecimal shortened = area.signum() == 0 ? BigDecimal.ZERO : area.stripTrailingZeros();
        return shortened.toPlainString().replace('.', ',');
    }
}
