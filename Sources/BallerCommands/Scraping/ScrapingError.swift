import BallerCore

/// What can be wrong with the arguments of `baller scrape`.
enum ScrapingError: BallerError {
    case siteNotAllowed(String)

    var code: String {
        switch self {
        case .siteNotAllowed: "scrape.site_not_allowed"
        }
    }

    var message: String {
        switch self {
        case .siteNotAllowed(let site):
            "--site is \(site), but must be \(ScrapeSite.standard) or a server on this machine, such as http://127.0.0.1:8000."
        }
    }

    var severity: ErrorSeverity { .notice }
}
