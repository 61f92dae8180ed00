import ArgumentParser
import Configuration

/// The options of commands that fetch pages.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The raw store of pages.", valueName: "folder"))
    var pages: String?

    @Option(help: ArgumentHelp("How the site reaches you: an e-mail address or a web page.", valueName: "contact"))
    var contact: String?

    @Option(help: ArgumentHelp("The site, or a server on this machine that imitates it.", valueName: "url"))
    var site: String?

    var flags: [(any DocumentedSetting, ConfigValue?)] {
        [(SettingCatalog.scrapeContact, ConfigValue(contact)), (SettingCatalog.scrapePages, ConfigValue(pages))]
    }
}
