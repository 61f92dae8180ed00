import Foundation

/// Where the request budget lies when no setting names a folder.
enum BudgetFolder {
    /// A folder of the user's own for the real site, whatever raw store is filled: the site counts requests by machine.
    ///
    /// A site that this machine plays has its budget beside its pages: it costs nobody anything. So has the real one
    /// where there is no home, as in some containers.
    static func standard(
        for site: URL,
        pages: URL,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> URL {
        guard ScrapeSite.isStandard(site), let state = stateFolder(environment) else { return pages }
        return state.appending(path: "baller")
    }

    /// By the XDG Base Directory Specification: a relative path counts as none.
    private static func stateFolder(_ environment: [String: String]) -> URL? {
        if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") { return URL(filePath: folder) }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return URL(filePath: home).appending(path: ".local/state")
    }
}
