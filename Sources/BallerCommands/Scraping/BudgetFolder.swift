import Foundation

/// Where the request budget is kept if no setting names a folder.
enum BudgetFolder {
    /// For the real site, one folder per user, whatever raw store is filled: the site counts requests by machine.
    ///
    /// For a site that this machine imitates, the budget is next to its pages, since requests to it cost nobody
    /// anything. The same applies to the real site if there is no home folder, as in some containers.
    static func standard(
        for site: URL,
        pages: URL,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> URL {
        guard ScrapeSite.isStandard(site), let state = stateFolder(environment) else { return pages }
        return state.appending(path: "baller")
    }

    /// Follows the XDG Base Directory Specification: a relative path is ignored.
    private static func stateFolder(_ environment: [String: String]) -> URL? {
        if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") { return URL(filePath: folder) }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return URL(filePath: home).appending(path: ".local/state")
    }
}
