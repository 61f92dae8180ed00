import CLibXML2

/// The process-wide state of libxml2, initialised once.
enum LibXML {
    private static let started: Void = xmlInitParser()

    static func start() { started }

    /// `HTML_PARSE_*`: repair broken markup, report nothing, fetch nothing. Never `HUGE`. The page's own encoding claim
    /// is ignored, since the bytes are UTF-8 by now.
    static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    )
}
