-- about: The lines of the players in the All-Star game of a season, as its page prints them.
-- reads: bref.all_star_gamelogs
-- parameters: league VARCHAR, season_year INTEGER
-- names: player_slug, team_abbreviation
SELECT
    season_year,
    try_strptime(left(game_code, 8), '%Y%m%d')::DATE AS game_date,
    game_code,
    side,
    player_id,
    player_name,
    team_id,
    is_starter,
    reason,
    seconds_played,
    @each_count(this_count)
FROM bref.all_star_gamelogs
WHERE league = $league
    AND season_year = $season_year
ORDER BY
    game_code,
    side,
    is_starter DESC NULLS LAST,
    seconds_played DESC NULLS LAST,
    player_name;
