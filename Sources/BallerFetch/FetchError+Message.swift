import BallerCore
import BallerPages
import Foundation

extension FetchError {
    package var message: String {
        switch self {
        case .contactMissing, .contactUnusable, .addressNotAllowed, .forbiddenByRobots, .pageTypeNeverFetched,
            .intentNotUnderstood:
            messageBeforeRequest
        case .budgetUnreadable, .storeFailed, .keptPageCorrupt, .links, .jobRunning:
            messageOfDisk
        default:
            messageOfAnswer
        }
    }

    private var messageBeforeRequest: String {
        switch self {
        case .contactMissing:
            "No contact is set. The site must be able to reach you: set scrape.contact to an e-mail "
                + "address or a web page."
        case .contactUnusable(let contact):
            "The contact '\(contact)' is neither an e-mail address nor an http(s) page: set scrape.contact to one of these."
        case .addressNotAllowed(let url, let reason):
            "\(url.absoluteString) is not requested: \(reason). Only http and https pages on the allowed hosts are."
        case .forbiddenByRobots(let url, let rule):
            "\(url.absoluteString) is not requested: robots.txt says '\(rule)'. Save the page by hand, or use what is "
                + "derived from allowed pages."
        case .pageTypeNeverFetched(let url, let kind):
            "\(url.absoluteString) is not requested: pages of the kind \(kind.name) are forbidden by robots.txt. "
                + (kind.robots.instead.map { "Instead, use \($0)." } ?? "Save it by hand if you need it.")
        case .intentNotUnderstood(let text):
            "'\(text)' is not a job. The jobs are: season 2025, day 2025-01-15, player jamesle01, draft 2024, awards, "
                + "history --from 1947, nightly."
        default: ""
        }
    }

    private var messageOfAnswer: String {
        switch self {
        case .robotsUnreachable(let url, let reason):
            "\(url.absoluteString) could not be read (\(reason)), so nothing may be requested from that site. Try again later."
        case .forbidden(let url, let status):
            "\(url.absoluteString) was refused with \(status). The crawl has stopped: find out why before you continue."
        case .tooManyRequests(let url, let inARow, let until):
            "\(url.absoluteString) answered 429, \(inARow) times in a row. The crawl has stopped: nothing is sent before "
                + "\(until.utc)."
        case .toldToWait(let url, let until):
            "\(url.absoluteString): the site asked for silence until \(until.utc), longer than a crawl waits. "
                + "Start again then."
        case .circuitOpen(let url, let until):
            "\(url.absoluteString) was not requested: the site failed five times in a row. The next trial is at \(until.utc)."
        case .serverFailed(let url, let reason, let tries):
            "\(url.absoluteString) could not be fetched in \(tries) tries (\(reason)). The next run requests it again."
        case .unexpectedStatus(let url, let status):
            "\(url.absoluteString) answered with the unexpected status \(status). Look at it in a browser."
        case .redirectRefused(let url, let target, let reason):
            "\(url.absoluteString) leads to \(target), which is not followed: \(reason). "
                + "Look at it in a browser."
        case .bodyTooLarge(let url, let limit):
            "\(url.absoluteString) is larger than \(limit) bytes and was dropped. Raise the body limit if the page is genuine."
        case .notHTML(let url, let what):
            "\(url.absoluteString) answered 200 with \(what.shown), which is not a page, and was dropped. The next run requests "
                + "it again; look at it in a browser."
        case .pageIncomplete(let url, let reason):
            "\(url.absoluteString) arrived incomplete (\(reason)) and was dropped. The next run requests it again."
        default: ""
        }
    }

    private var messageOfDisk: String {
        switch self {
        case .budgetUnreadable(let path, let reason):
            "The request budget \(path) cannot be used (\(reason)). Nothing is sent without it: make the folder "
                + "writable, or wait a minute and delete a broken file."
        case .storeFailed(let path, let reason):
            "\(path) could not be read or written (\(reason)). Check permissions and free space."
        case .keptPageCorrupt(let url, let path, let reason):
            "The kept page of \(url.absoluteString) in \(path) is broken (\(reason)). Delete the file; the next run "
                + "fetches the page again."
        case .links(let url, let reason):
            "No links could be read from the kept page of \(url.absoluteString) (\(reason)); the pages it links to are "
                + "missing from this run. Its layout may have changed: look at it in a browser."
        case .jobRunning(let job):
            "The job '\(job)' is already running in another process. Wait for it, or stop it first."
        default: ""
        }
    }
}

extension Date {
    /// ISO 8601 in UTC, such as `2025-01-15T19:30:00Z`.
    var utc: String { formatted(.iso8601) }
}
