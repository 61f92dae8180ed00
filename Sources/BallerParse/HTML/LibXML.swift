import CLibXML2

/// The process-wide state of libxml2, made once.
enum LibXML {
    private static let started: Void = xmlInitParser()

    static func start() { started }

    /// `HTML_PARSE_*`: mend what is broken, say nothing, fetch nothing; never `HUGE`, and no look at the page's own
    /// claim about its encoding, since the bytes are UTF-8 by now.
    static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    )
}
