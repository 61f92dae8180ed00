-- A draft as both sides list it and pages print it, and votes and honours of two lists and pages. Names, picks and votes are made up.
CREATE TABLE ref_bref_team_codes AS
SELECT
    team_abbreviation AS code,
    'NBA' AS league,
    1950 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id
FROM ref_franchises;

CREATE TABLE ref_special_picks AS
SELECT *
FROM
    (
        VALUES
        ('TERRITORIAL', 'NBA', 2001, 1, 1::INTEGER, 101::BIGINT, 'TEA', 'Terry Torial'),
        ('FORFEITED', 'NBA', 2001, 1, 3, 103, 'TEC', NULL),
        ('FORFEITED', 'NBA', 2002, 2, NULL, 104, 'TED', NULL),
        ('FORFEITED', 'NBA', 1990, 1, 1, 104, 'TED', NULL)
    ) AS picks (kind, league, draft_year, round, overall_pick, team_id, team_code, player_name);

INSERT INTO raw_season_tables__draft_picks BY NAME
SELECT
    picks.*,
    'NBA' AS league,
    31 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (2001, 1, 1, 'TEA', 'Terry Torial', 'toriate01', 'State'),
        (2001, 2, 1, 'TEB', 'Sam Ename', 'enamesa01', 'State'),
        (2001, 4, 1, 'TED', 'Wil Kotchery', 'cotchwi01', NULL),
        -- Somebody else of the same name as one with a number, of another draft.
        (2001, 5, 2, 'TEA', 'Al Ias', 'iasal01', NULL),
        (2001, 6, 2, 'TEB', 'Ant Woord', 'ant-wo01', NULL),
        (2001, NULL, NULL, 'TEC', 'Un Numbered', 'numbeun01', NULL),
        (2002, 1, 1, 'TEA', 'Page Printed', 'printpa01', NULL),
        (2002, 2, 1, 'TEB', 'No Page', 'pageno01', NULL)
    ) AS picks (draft_year, overall_pick, round, team_code, player_name, player_id, college);

INSERT INTO raw_nba_tables__draft_history BY NAME
SELECT
    picks.*,
    32 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (2001, 501, 'Terry Torial', 0, 0, 'Territorial', 101, 'TEA', NULL),
        (2001, 502, 'Sam Ename', 1, 1, 'Draft', 102, 'TEB', NULL),
        -- The fourth number, and the second pick that was made: one pick, however the name is spelled.
        (2001, 503, 'Will Cotchery', 1, 2, 'Draft', 104, 'TED', 'Other State'),
        (2001, 504, 'Un Numbered', 2, NULL, 'Draft', 103, 'TEC', NULL),
        (2000, 505, 'Al Ias', 1, 9, 'Draft', 101, 'TEA', NULL)
    ) AS picks (draft_year, player_id, player_name, round, overall_pick, draft_type, team_id, team_abbreviation, college);

INSERT INTO raw_bref__draft_picks BY NAME
SELECT
    picks.*,
    'NBA' AS league,
    'https://www.basketball-reference.com/draft/NBA_2002.html' AS source_url,
    'sha' AS page_sha256,
    33 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (2002, 1, 1, 'TEA', 'Page Printed', 'printpa01', 'Page State'),
        (2002, 2, 1, 'TEB', 'No Page', NULL, NULL)
    ) AS picks (draft_year, overall_pick, round, team_id, player_name, player_id, college);

INSERT INTO raw_nba_tables__draft_combine BY NAME
SELECT
    people.*,
    34 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (2001, 502, 'Sam Ename', 81.5, 85.0),
        (2001, 599, 'Not Picked', 75.25, NULL),
        (2001, -1, 'No Number', 76.0, NULL)
    ) AS people (draft_year, player_id, player_name, height_without_shoes_inches, wingspan_inches);

INSERT INTO raw_season_tables__award_shares BY NAME
SELECT
    votes.*,
    35 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (2001, 'aba mvp', 'Tie One', 'tieon01', 24, 11.0, 11.0, 30.0, 0.367, TRUE),
        (2001, 'aba mvp', 'Tie Two', 'tietw01', 25, 11.0, 11.0, 30.0, 0.367, TRUE),
        (2001, 'aba mvp', 'Third Best', 'bestth01', 25, 6.0, 6.0, 30.0, 0.2, FALSE),
        (2001, 'nba mvp', 'Page Voted', 'votedpa01', 25, 8.0, 90.0, 100.0, 0.9, TRUE),
        (2001, 'nba smoy', 'With Outid', NULL, 31, NULL, NULL, NULL, NULL, TRUE)
    ) AS votes (season_year, award, player_name, player_id, age, first_place_votes, points_won, points_max, share, is_winner);

INSERT INTO raw_season_tables__player_season_info BY NAME
SELECT
    2001 AS season_year,
    'NBA' AS league,
    people.*,
    'TEA' AS team_code,
    36 AS import_batch_id,
    row_number() OVER () AS source_row
FROM (VALUES ('With Outid', 'outidwi01', 31), ('With Outid', 'outidwi02', 24)) AS people (player_name, player_id, age);

INSERT INTO raw_bref__award_votes BY NAME
SELECT
    votes.*,
    2001 AS season_year,
    'NBA' AS league,
    'https://www.basketball-reference.com/awards/awards_2001.html' AS source_url,
    'sha' AS page_sha256,
    37 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        ('mvp', '1', NULL, NULL, 'votedpa01', NULL, 'Page Voted', 9.0, 90.0, 100.0),
        ('coy', '1', NULL, NULL, NULL, 'coachco01', 'Coach Coached', 50.0, 250.0, 300.0),
        ('leading_all_nba', NULL, '1T', 'G', 'votedpa01', NULL, 'Page Voted', 20.0, 99.0, 100.0)
    ) AS votes (award_id, rank, team_selection, position, player_id, coach_id, name, first_place_votes, points_won, points_max);

INSERT INTO raw_season_tables__honour_votes BY NAME
SELECT
    votes.*,
    2001 AS season_year,
    'nba' AS league,
    38 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        ('all_nba', '1T', 'G', 'Page Voted', 'votedpa01', 99.0, 100.0),
        ('all_nba', 'ORV', 'F', 'Third Best', 'bestth01', 5.0, 100.0),
        ('all_rookie', '2nd', NULL, 'Tie One', 'tieon01', 50.0, 100.0)
    ) AS votes (honour, team_selection, position, player_name, player_id, points_won, points_max);

INSERT INTO raw_season_tables__honour_teams BY NAME
SELECT
    members.*,
    2001 AS season_year,
    39 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        ('NBA', 'All-NBA', '1st', 'Page Voted', 'votedpa01'),
        ('NBA', 'All-Rookie', '2nd', 'Tie One', 'tieon01'),
        ('ABA', 'All-ABA', '1st', 'Tie Two', 'tietw01')
    ) AS members (league, honour, team_selection, player_name, player_id);

INSERT INTO raw_season_tables__all_star_selections BY NAME
SELECT
    players.*,
    2001 AS season_year,
    'NBA' AS league,
    40 AS import_batch_id,
    row_number() OVER () AS source_row
FROM (VALUES ('Page Voted', 'votedpa01', 'East', FALSE), ('Hurt Star', 'starhu01', 'West', TRUE)) AS players (player_name, player_id, side, is_replaced);
