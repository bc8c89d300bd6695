package de.kommune.sim.web.organisation;

import de.kommune.sim.web.text.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Part of a full-time post («Stellenanteil») in a form: 0,75; a point instead of the comma means the same. */
@FacesConverter("sim.share")
public class ShareConverter implements Converter<BigDecimal> {

    private static final Pattern SHARE = Pattern.compile("[01]([.,]\\d{1,4})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (!SHARE.matcher(written).matches()) {
            String sentence = Texts.format("organisation.post.shareUnreadable", written);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(written.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal share) {
        return written(share);
    }

    /** «0,7692», without zeros that say nothing. */
    static String written(BigDecimal share) {
        if (share == null) {
            return "";
        }
        BigDecimal shortened = share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
        return shortened.toPlainString().replace('.', ',');
    }
}
