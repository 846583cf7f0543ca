"""What is printed: sheets of paper as PDF, in the shipped font, on A4 and Letter alike."""
