-- about: One row per season, league and player whose first season it was: totals and averages of the career up to the day of the page, as Basketball-Reference prints them.
-- reads: raw_bref__rookies, same_players, same_games
SELECT
    records.season_year, -- The year in which the first season ends.
    @other_columns(records),
    @player_columns(records),
    @bref_game_number(records.debut_game_id) AS debut_game_id,
    records.years, -- Seasons played so far.
    records.games_played, -- … in the career so far.
    records.minutes_played, -- … in the career so far.
    @box_columns(records), -- … in the career so far.
    records.minutes_per_game, -- Minutes a game in the career so far.
    records.points_per_game, -- Points a game in the career so far.
    records.rebounds_per_game, -- Rebounds a game in the career so far.
    records.assists_per_game, -- Assists a game in the career so far.
    records.steals_per_game, -- Steals a game in the career so far.
    records.blocks_per_game, -- Blocks a game in the career so far.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__rookies) AS records
