import BallerCommands

@main
struct Baller {
    static func main() async {
        await BallerCommand.start()
    }
}
