import CLibXML2

/// The process-wide state of libxml2, initialised once.
enum LibXML {
    private static let started: Void = xmlInitParser()

    static func start() { started }

    /// Flags that repair broken markup, report nothing and fetch nothing.
    ///
    /// `HTML_PARSE_*`, never `HUGE`. The page's own encoding claim is ignored, since the bytes are UTF-8 by now.
    static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    )
}
