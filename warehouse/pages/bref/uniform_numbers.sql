-- about: One row per season, league, number, player and teams that he wore it with.
-- reads: raw_bref__uniform_numbers, same_players
SELECT
    @other_columns(records),
    @player_columns(records),
    coalesce(records.team_codes, '') AS team_codes,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__uniform_numbers) AS records
