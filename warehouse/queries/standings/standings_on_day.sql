-- about: The table of a season after a day on which there were games, by share of games won.
-- reads: standing_by_date
-- parameters: league VARCHAR, season_year INTEGER, game_date DATE
-- names: team_abbreviation, team_name
SELECT
    s.league,
    s.season_year,
    s.game_date,
    s.team_id,
    s.conference,
    s.division,
    s.wins,
    s.losses,
    s.win_pct::DOUBLE AS win_pct,
    s.league_rank,
    s.conference_rank,
    s.division_rank,
    s.league_games_behind,
    s.conference_games_behind
FROM standing_by_date AS s
WHERE s.league = $league
    AND s.season_year = $season_year
    AND s.game_date = $game_date
ORDER BY
    s.league_rank,
    s.conference_rank,
    s.team_id;
