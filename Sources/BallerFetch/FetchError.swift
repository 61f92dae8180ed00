package import BallerCore
package import BallerPages
package import Foundation

/// What can go wrong between a page on a site and the raw store.
package enum FetchError: BallerError, Equatable {
    // Settings required before the first request.
    case contactMissing
    case contactUnusable(String)
    // Addresses that are never requested.
    case addressNotAllowed(URL, reason: String)
    case forbiddenByRobots(URL, rule: String)
    case pageTypeNeverFetched(URL, PageKind)
    case intentNotUnderstood(String)
    // Answers from the site.
    case robotsUnreachable(URL, reason: String)
    case forbidden(URL, status: Int)
    case tooManyRequests(URL, inARow: Int, until: Date)
    case toldToWait(URL, until: Date)
    case circuitOpen(URL, until: Date)
    case serverFailed(URL, reason: String, tries: Int)
    case unexpectedStatus(URL, Int)
    case redirectRefused(URL, to: String, reason: String)
    case bodyTooLarge(URL, limit: Int)
    case notHTML(URL, what: String)
    case pageIncomplete(URL, reason: String)
    // Files on disk.
    case budgetUnreadable(path: String, reason: String)
    case storeFailed(path: String, reason: String)
    case keptPageCorrupt(URL, path: String, reason: String)
    case links(URL, reason: String)
    case jobRunning(String)
}

extension FetchError {
    package var code: String {
        switch self {
        case .contactMissing: "fetch.contact_missing"
        case .contactUnusable: "fetch.contact_unusable"
        case .addressNotAllowed: "fetch.address_not_allowed"
        case .forbiddenByRobots: "fetch.forbidden_by_robots"
        case .pageTypeNeverFetched: "fetch.page_type_never_fetched"
        case .intentNotUnderstood: "fetch.intent_not_understood"
        case .robotsUnreachable: "fetch.robots_unreachable"
        case .forbidden: "fetch.forbidden"
        case .tooManyRequests: "fetch.too_many_requests"
        case .toldToWait: "fetch.told_to_wait"
        case .circuitOpen: "fetch.circuit_open"
        case .serverFailed: "fetch.server_failed"
        case .unexpectedStatus: "fetch.unexpected_status"
        case .redirectRefused: "fetch.redirect_refused"
        case .bodyTooLarge: "fetch.body_too_large"
        case .notHTML: "fetch.not_html"
        case .pageIncomplete: "fetch.page_incomplete"
        case .budgetUnreadable: "fetch.budget_unreadable"
        case .storeFailed: "fetch.store_failed"
        case .keptPageCorrupt: "fetch.kept_page_corrupt"
        case .links: "fetch.links_not_found"
        case .jobRunning: "fetch.job_running"
        }
    }

    package var severity: ErrorSeverity {
        switch self {
        case .addressNotAllowed, .forbiddenByRobots, .pageTypeNeverFetched, .intentNotUnderstood, .jobRunning: .notice
        case .serverFailed, .unexpectedStatus, .redirectRefused, .bodyTooLarge, .notHTML, .pageIncomplete, .links:
            .warning
        default: .failure
        }
    }
}
