"""Ofsted's tables of area SEND inspection outcomes: official statistics of 2016 to 2022, and the management information after them."""
