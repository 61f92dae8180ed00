-- about: The series of the playoffs of a season, round by round.
-- reads: agg_playoff_series
-- kept: league VARCHAR, season_year INTEGER
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name, winner_team_abbreviation, winner_team_name
SELECT
    league AS by_league,
    season_year AS by_season_year,
    round_number,
    round_name,
    home_team_id,
    away_team_id,
    home_team_wins,
    away_team_wins,
    winner_team_id,
    games,
    first_game_date,
    last_game_date
FROM agg_playoff_series
ORDER BY
    by_league,
    by_season_year,
    round_number,
    first_game_date,
    home_team_id,
    away_team_id;
